import { createRoot } from "react-dom/client";
import { officeReady } from "./excel/office-ready";
import { PlaceholderPane } from "./ui/placeholder-pane";
import { pane } from "./ui/words/pane";

async function start(): Promise<void> {
  await officeReady();
  const place = document.getElementById("pane");
  if (place === null) throw new Error("taskpane.html has no element #pane");
  document.title = pane.title;
  createRoot(place).render(<PlaceholderPane />);
}

void start();
