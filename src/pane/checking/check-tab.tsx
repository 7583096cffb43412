import type { JSX } from "react";
import { CheckFilesTab } from "./check-files-tab";
import { CheckWorkbookTab, type CheckWorkbookTabProps } from "./check-workbook-tab";
import { useServices } from "../services/pane-services";

/** Checks the form in the open workbook; without one, chosen files. */
export function CheckTab(props: Omit<CheckWorkbookTabProps, "workbook">): JSX.Element {
  const { desk } = useServices();
  return desk.kind === "files" ? (
    <CheckFilesTab choice={props.choice} onShowRollUp={() => props.onBegin("roll-up")} />
  ) : (
    <CheckWorkbookTab workbook={desk.workbook} {...props} />
  );
}
