export { cellsTwice } from "./reading/cells-twice";
export { codeAt, codesInColumn, codesInRow, rowsHolding } from "./reading/code-text";
export { locateForms } from "./reading/locate-form";
export { locateRegister } from "./reading/locate-register";
export { readEntry } from "./reading/read-entry";
export { readNumberText } from "./reading/read-number";
export { readRegisters } from "./reading/read-register";
export { readValue, type WantedValue } from "./reading/read-value";
export { readStructure } from "./structure/read-structure";
