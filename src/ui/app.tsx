import { useMemo, type JSX } from "react";
import type { OfficeConnection } from "./office-answer";
import { OpeningScreen } from "./opening-screen";
import { Pane } from "./pane";
import { PaneFrame } from "./pane-frame";
import { ServicesContext, type Desk, type PaneServices } from "./pane-services";
import { useOffice } from "./use-office";
import type { TabName } from "./words/pane-words";
import { wordsFor } from "./words/words-for";

interface AppProps {
  readonly connection: OfficeConnection;
  readonly services: Omit<PaneServices, "desk">;
  /** The tab that is open at first. */
  readonly firstTab?: TabName | undefined;
  readonly onReload: () => void;
}

/** Waits for Excel where there is one, says what is wrong where it does not come, and shows the pane. */
export function App({ connection, services, firstTab, onReload }: AppProps): JSX.Element {
  const { state, giveUp } = useOffice(connection);
  const isExcel = state.kind === "excel";
  const language = isExcel ? state.displayLanguage : undefined;
  return (
    <PaneFrame
      words={wordsFor(language ?? connection.displayLanguage)}
      isDark={isExcel ? state.isDark : undefined}
    >
      {state.kind === "excel" ? (
        <PaneAt
          desk={{ kind: "workbook", workbook: state.workbook }}
          services={services}
          firstTab={firstTab}
        />
      ) : state.kind === "files" || state.kind === "outside" ? (
        <PaneAt desk={FILES} services={services} firstTab={firstTab} />
      ) : (
        <OpeningScreen
          {...(state.kind === "waiting" ? {} : { trouble: state.kind })}
          onAgain={onReload}
          onWithFiles={giveUp}
        />
      )}
    </PaneFrame>
  );
}

const FILES: Desk = { kind: "files" };

interface PaneAtProps {
  readonly desk: Desk;
  readonly services: AppProps["services"];
  readonly firstTab: TabName | undefined;
}

/** Another desk is another pane: nothing chosen for files is carried into a workbook. */
function PaneAt({ desk, services, firstTab }: PaneAtProps): JSX.Element {
  const all = useMemo(() => ({ ...services, desk }), [services, desk]);
  return (
    <ServicesContext value={all}>
      <Pane key={desk.kind} firstTab={firstTab} />
    </ServicesContext>
  );
}
