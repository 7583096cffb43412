export { addExplanations } from "./explanations/add-explanations";
export { drawExplanations, explanationsDrawing } from "./explanations/draw-explanations";
export { explainAcross } from "./explanations/explain-across";
export { awaitsExplanation, codeOf } from "./explanations/explain";
export { figuresOf, isExplainable } from "./explanations/explainable";
export { explanationOf } from "./explanations/explanation-of";
export { explanationsSheet, readExplanations } from "./explanations/read-explanations";
