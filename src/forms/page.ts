export { HEADING_ROWS, formalHeading } from "./page/formal-heading";
export { officeEnding } from "./page/office-ending";
