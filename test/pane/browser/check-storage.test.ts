import { checkStorage } from "../../../src/pane/browser/storages";
import { storedTexts } from "../../../src/pane/browser/stored-texts";
import { toStoredCheck } from "../../../src/desk/checking/stored-check";
import { memoryStorage } from "../../support/pane/memory-storage";

const check = toStoredCheck("2026-04-02T08:00:00Z", "invented", []);

test("results are kept by what they are about, and forgotten one by one", () => {
  const storage = memoryStorage();
  const memory = checkStorage(storedTexts(() => storage));
  memory.remember("workbook/a.xlsx", check);
  memory.remember("files", { ...check, outcome: "other" });
  // The state after the pane was closed and reopened.
  const again = checkStorage(storedTexts(() => storage));
  expect(again.recall("workbook/a.xlsx")).toEqual(check);
  again.remember("workbook/a.xlsx", undefined);
  expect([again.recall("workbook/a.xlsx"), again.recall("files")?.outcome]).toEqual([undefined, "other"]);
});

test("of many workbooks the latest ten are kept", () => {
  const storage = memoryStorage();
  const memory = checkStorage(storedTexts(() => storage));
  for (let number = 1; number <= 12; number++) memory.remember(`workbook/${number}`, check);
  const kept = Array.from({ length: 12 }, (_, index) => memory.recall(`workbook/${index + 1}`) !== undefined);
  expect(kept).toEqual([false, false, ...Array.from({ length: 10 }, () => true)]);
});

test("a browser that keeps nothing, or somebody else's text, means no result", () => {
  const full = memoryStorage("QuotaExceededError");
  const memory = checkStorage(storedTexts(() => full));
  memory.remember("files", check);
  expect(memory.recall("files")).toBeUndefined();
  const foreign = memoryStorage();
  foreign.setItem("emulation-roll-up/last-check/files", "<html>");
  foreign.setItem("emulation-roll-up/last-checks", "{");
  const other = checkStorage(storedTexts(() => foreign));
  expect(other.recall("files")).toBeUndefined();
  other.remember("files", check);
  expect(other.recall("files")).toEqual(check);
});
