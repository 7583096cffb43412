import { useMemo, type JSX } from "react";
import type { OfficeConnection } from "../services/office-reply";
import { OpeningScreen } from "./opening-screen";
import { OfficePlansProvider } from "../choosing/office-plans";
import { Pane } from "./pane";
import { PaneFrame } from "./pane-frame";
import { ServicesContext, type Desk, type PaneServices } from "../services/pane-services";
import { useCatalogue, type Catalogue } from "./use-catalogue";
import { useOffice, type OfficeState } from "./use-office";
import type { OpeningTrouble, TabName } from "../words/pane-words";

interface AppProps {
  readonly connection: OfficeConnection;
  /** Begun before the pane is shown. */
  readonly catalogue: Promise<Catalogue>;
  readonly services: Omit<PaneServices, "desk" | keyof Catalogue>;
  /** The tab that is open at first. */
  readonly firstTab?: TabName | undefined;
  /** The plan that is chosen at first; one that is not known is passed over. */
  readonly firstPlan?: string | undefined;
  readonly onReload: () => void;
}

/** Waits for Excel where there is one, and for the plans; says what is wrong where one does not come; shows the pane. */
export function App(props: AppProps): JSX.Element {
  const { connection, catalogue, services, firstTab, firstPlan, onReload } = props;
  const { state, giveUp } = useOffice(connection);
  const plans = useCatalogue(catalogue);
  const desk = useMemo(() => deskOf(state), [state]);
  const trouble = plans.kind === "incomplete" ? plans.kind : troubleOf(state);
  return (
    <PaneFrame isDark={state.kind === "excel" ? state.isDark : undefined}>
      {desk !== undefined && plans.kind === "loaded" ? (
        <PaneAt desk={desk} services={services} catalogue={plans.catalogue} {...{ firstTab, firstPlan }} />
      ) : (
        <OpeningScreen trouble={trouble} onAgain={onReload} onWithFiles={giveUp} />
      )}
    </PaneFrame>
  );
}

const FILES: Desk = { kind: "files" };

function deskOf(state: OfficeState): Desk | undefined {
  switch (state.kind) {
    case "excel":
      return { kind: "workbook", workbook: state.workbook, takesDownloads: state.takesDownloads };
    case "files":
    case "outside":
      return FILES;
    case "waiting":
    case "excel-silent":
    case "excel-too-old":
    case "office-unreachable":
      return undefined;
  }
}

function troubleOf({ kind }: OfficeState): OpeningTrouble | undefined {
  return kind === "excel-silent" || kind === "excel-too-old" || kind === "office-unreachable"
    ? kind
    : undefined;
}

interface PaneAtProps {
  readonly desk: Desk;
  readonly services: AppProps["services"];
  readonly catalogue: Catalogue;
  readonly firstTab: TabName | undefined;
  readonly firstPlan: string | undefined;
}

/** Another desk is another pane: nothing chosen for files is carried into a workbook. */
function PaneAt({ desk, services, catalogue, ...first }: PaneAtProps): JSX.Element {
  const all = useMemo(() => ({ ...services, ...catalogue, desk }), [services, catalogue, desk]);
  return (
    <ServicesContext value={all}>
      <OfficePlansProvider key={desk.kind}>
        <Pane {...first} />
      </OfficePlansProvider>
    </ServicesContext>
  );
}
