// The largest learning rate that can settle: in a sentence, and as a zone beyond it on the slider.

import { phrase } from "../common/dom.js";
import { LANDSCAPES } from "./landscapes.js";
import { showValue } from "./numbers.js";
import { rateLimit } from "./optimizers.js";

function sentenceOf(descent, optimizer, curvature, limit) {
  const { texts, state } = descent;
  const { quadratic, curvatures, directions } = LANDSCAPES[state.landscape];
  if (limit === null) return texts.limit_none;
  const number = { name: texts[optimizer], limit: showValue(limit), curvature: showValue(curvature) };
  const values = { ...number, formula: phrase(texts[`formula_${optimizer}`], number) };
  if (!quadratic) return phrase(texts.limit_local, values);
  if (curvatures.length === 1) return phrase(texts.limit_round, values);
  const flat = showValue(rateLimit(optimizer, curvatures[1], state.momentum));
  const along = { direction: texts[`direction_${directions[0]}`], other: texts[`direction_${directions[1]}`] };
  return phrase(texts.limit_valley, { ...values, ...along, flat, low: showValue(curvatures[1]) });
}

// In a race the limit is plain SGD's: it is the one that the others are measured against.
export function showLimit(descent, curvature) {
  const { controls, state } = descent;
  const optimizer = state.race ? "sgd" : state.optimizer;
  const limit = rateLimit(optimizer, curvature, state.momentum);
  controls.limit.textContent = sentenceOf(descent, optimizer, curvature, limit);
  const share = limit === null ? 1 : controls.sliders.learning_rate.share(limit);
  controls.zone.hidden = share >= 1 || (state.race && state.rates === "best");
  controls.zone.style.setProperty("--lab-limit", Math.max(0, Math.min(1, share)));
}
