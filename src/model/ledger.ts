export { currentClosing, type Closing, type RoundClosed, type RoundReopened } from "./ledger/closing";
export { expectedUnits } from "./ledger/expected-units";
export {
  EMPTY_LEDGER,
  type Adjustment,
  type ContactNote,
  type FigureKey,
  type FigureNote,
  type FileDecision,
  type FileRuling,
  type Ledger,
  type SignableMatter,
  type UnitDecision,
  type UnitRuling,
  type Waiver,
} from "./ledger/ledger";
export {
  adjustFigure,
  closeRound,
  isOfFigure,
  noteContact,
  noteFigure,
  ruleFile,
  ruleUnit,
  waiveMatter,
} from "./ledger/rule-in-ledger";
export { newestFileRulings, newestUnitRulings, standingFileRulings } from "./ledger/standing-rulings";
