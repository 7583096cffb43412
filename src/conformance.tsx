import { createRoot } from "react-dom/client";
import { copyText, isOpenedByOffice, officeConnection } from "./pane/browser";
import { askOffice } from "./excel/ask-office";
import { askThisExcel } from "./excel/ask-this-excel";
import { ConformancePage } from "./pane/pane";

const place = document.getElementById("page");
const officeScript = document.getElementById("office-js");
if (place === null || officeScript === null) {
  throw new Error("conformance.html has no element #page or #office-js");
}
const { answer } = officeConnection(isOpenedByOffice(location.search), officeScript, askOffice);

createRoot(place).render(
  <ConformancePage
    // An Excel too old for the pane can still be checked.
    hasExcel={answer.then(({ kind }) => kind === "excel" || kind === "excel-too-old")}
    copyText={copyText}
    run={async (onLine) => JSON.stringify(await askThisExcel(onLine), undefined, 2)}
  />,
);
