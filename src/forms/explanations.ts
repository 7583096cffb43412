export { addExplanations, awaitsExplanation, codeOf, explainAcross } from "./explanations/explain";
export { drawExplanations, explanationsDrawing } from "./explanations/draw-explanations";
export { figuresOf, isExplainable } from "./explanations/explainable";
export { explanationOf } from "./explanations/explanation-of";
export { explanationsSheet, readExplanations } from "./explanations/read-explanations";
