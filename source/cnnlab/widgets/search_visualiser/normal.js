// The standard normal distribution: its density, and how much of it lies below a number.

const FAR = 4;
const TERMS = 60;

export function density(z) {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

// From the middle outwards by a power series, far out by a continued fraction.
export function below(z) {
  if (z > FAR) return 1 - below(-z);
  if (z < -FAR) {
    let fraction = 0;
    for (let term = TERMS; term > 0; term -= 1) fraction = term / (-z + fraction);
    return density(z) / (-z + fraction);
  }
  let [power, sum] = [z, z];
  for (let term = 1; term <= TERMS; term += 1) {
    power *= (z * z) / (2 * term + 1);
    sum += power;
  }
  return 0.5 + density(z) * sum;
}
