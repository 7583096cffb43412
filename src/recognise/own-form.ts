export type { AreaMemory } from "./own-form/area-memory";
export { areasIn, areasSchema, areasText, type AreasText } from "./own-form/blank-form-areas-text";
export { collectionName, collectionOfForm, collectedRound, type Collection } from "./own-form/collection";
export { formFigures, type FormFigure } from "./own-form/form-figures";
export { heldCopies, type HeldCopies } from "./own-form/held-copies";
export {
  openBlankForm,
  type GivenCopy,
  type GivenForm,
  type OpenFormFailure,
  type OpenedForm,
  type ReadBlank,
} from "./own-form/open-blank-form";
export { picturedForm, type CellInPicture, type SheetInPicture } from "./own-form/pictured-form";
export { seenSchema, storedSeen } from "./own-form/stored-seen";
export { givenCopies, sortedByName, studiedCopies } from "./own-form/study-copies";
export { formPicture, type PicturedSheet } from "./picture/form-picture";
