import "@testing-library/jest-dom";
import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { succeed } from "../../src/domain/outcome";
import { standardPlans } from "../../src/plans/standard-plans";
import { unitRegistries } from "../../src/plans/unit-registries";
import { paneTasks } from "../../src/pane-work";
import { App } from "../../src/ui/app";
import type { OfficeAnswer } from "../../src/ui/office-answer";
import type { PaneServices } from "../../src/ui/pane-services";
import { readInTurn } from "../../src/use-cases/form-reader";
import type { MadeFile } from "../../src/use-cases/insert-form";
import type { OpenWorkbook } from "../../src/use-cases/open-workbook";
import type { ReceivedFile } from "../../src/use-cases/ports";
import { levelLookup } from "../../src/use-cases/unit-lookup";
import { realWorkbooks, stoppedClock } from "./real-workbooks";

// Real files are read and written meanwhile, on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

function noop(): void {
  return undefined;
}

export interface RenderedPane {
  readonly user: UserEvent;
  readonly saved: readonly MadeFile[];
}

export interface PaneSetting {
  /** The workbook open in Excel; without one the pane works on files. */
  readonly workbook?: OpenWorkbook;
  readonly displayLanguage?: string;
  /** What the practice button hands over. */
  readonly practice?: readonly ReceivedFile[];
}

/** The whole pane with the real use cases and files, in memory, as it stands after Office has answered. */
export function renderPane({ workbook, displayLanguage, practice = [] }: PaneSetting = {}): RenderedPane {
  const saved: MadeFile[] = [];
  const knowledge = { plans: standardPlans, levelOf: levelLookup(unitRegistries) };
  const services: Omit<PaneServices, "desk"> = {
    plans: standardPlans,
    registries: unitRegistries,
    openReader: () => readInTurn(realWorkbooks, knowledge),
    write: async (drawing) => realWorkbooks.write(drawing),
    receivedFiles: (chosen) =>
      [...chosen].map((file) => ({
        name: file.name,
        bytes: async () => succeed(new Uint8Array(await file.arrayBuffer())),
      })),
    save: (file) => saved.push(file),
    practise: async () => practice,
    loadTasks: async () => paneTasks,
    clock: stoppedClock,
  };
  const answer: OfficeAnswer =
    workbook === undefined
      ? { kind: "outside" }
      : { kind: "excel", workbook, displayLanguage, isDark: undefined };
  render(
    <App
      connection={{
        isExpected: workbook !== undefined,
        displayLanguage,
        hasLoaded: () => true,
        answer: Promise.resolve(answer),
      }}
      services={services}
      onReload={noop}
    />,
  );
  return { user: userEvent.setup(), saved };
}
