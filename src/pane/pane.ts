export { fetchPieces } from "./parts/lazy-piece";
export type { OfficeReply } from "./services/office-reply";
export type { PaneServices } from "./services/pane-services";
export { App } from "./shell/app";
export { ConformancePage } from "./shell/conformance-page";
export { TAB_NAMES } from "./shell/tab-names";
export type { Catalogue } from "./shell/use-catalogue";
