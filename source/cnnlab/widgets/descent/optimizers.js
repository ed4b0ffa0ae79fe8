// The optimizers' rules, as Keras has them. One step changes weights and memory in place.

const RHO = 0.9;
const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-7;

export const OPTIMIZERS = ["sgd", "momentum", "nesterov", "rmsprop", "adam"];
export const LETTERS = { sgd: "S", momentum: "M", nesterov: "N", rmsprop: "R", adam: "A" };

export function freshMemory() {
  return { velocity: [0, 0], squares: [0, 0], step: 0 };
}

export function usesMomentum(optimizer) {
  return optimizer === "momentum" || optimizer === "nesterov";
}

function byVelocity(weights, gradient, memory, { rate, momentum }, looksAhead) {
  for (const axis of [0, 1]) {
    const push = rate * gradient[axis];
    memory.velocity[axis] = momentum * memory.velocity[axis] - push;
    weights[axis] += looksAhead ? momentum * memory.velocity[axis] - push : memory.velocity[axis];
  }
}

const STEPS = {
  sgd: (weights, gradient, memory, { rate }) => {
    for (const axis of [0, 1]) weights[axis] -= rate * gradient[axis];
  },
  momentum: (weights, gradient, memory, settings) => byVelocity(weights, gradient, memory, settings, false),
  // Keras looks ahead only where there is a momentum to look along.
  nesterov: (weights, gradient, memory, settings) =>
    byVelocity(weights, gradient, memory, settings, settings.momentum !== 0),
  rmsprop: (weights, gradient, memory, { rate }) => {
    for (const axis of [0, 1]) {
      memory.squares[axis] = RHO * memory.squares[axis] + (1 - RHO) * gradient[axis] ** 2;
      weights[axis] -= (rate * gradient[axis]) / Math.sqrt(memory.squares[axis] + EPSILON);
    }
  },
  adam: (weights, gradient, memory, { rate }) => {
    const correction = Math.sqrt(1 - BETA_2 ** memory.step) / (1 - BETA_1 ** memory.step);
    for (const axis of [0, 1]) {
      memory.velocity[axis] += (gradient[axis] - memory.velocity[axis]) * (1 - BETA_1);
      memory.squares[axis] += (gradient[axis] ** 2 - memory.squares[axis]) * (1 - BETA_2);
      weights[axis] -= (rate * correction * memory.velocity[axis]) / (Math.sqrt(memory.squares[axis]) + EPSILON);
    }
  },
};

export function takeStep(optimizer, weights, gradient, memory, settings) {
  memory.step += 1;
  STEPS[optimizer](weights, gradient, memory, settings);
}

// The largest learning rate that does not diverge where the curvature is the same everywhere;
// null for optimizers whose steps do not grow with the gradient.
export function rateLimit(optimizer, curvature, momentum) {
  if (optimizer === "sgd") return 2 / curvature;
  if (optimizer === "momentum") return (2 * (1 + momentum)) / curvature;
  if (optimizer === "nesterov") return (2 * (1 + momentum)) / (1 + 2 * momentum) / curvature;
  return null;
}
