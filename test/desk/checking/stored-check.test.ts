import {
  toStoredCheck,
  storedCheckText,
  readStoredCheck,
  type StoredCheckFinding,
} from "../../../src/desk/checking/stored-check";

const finding: StoredCheckFinding = {
  severity: "error",
  title: "Chưa nhập số liệu",
  sentence: "Ô E20: chưa nhập số liệu.",
};

test("a result is read back as stored", () => {
  const check = toStoredCheck("2026-04-02T08:00:00Z", "1 lỗi", [finding, { ...finding, file: "a.xlsx" }]);
  expect(readStoredCheck(storedCheckText(check))).toEqual(check);
});

test("stores only a limited number of findings and length of sentences", () => {
  const long = { ...finding, sentence: "x".repeat(5000) };
  const check = toStoredCheck(
    "2026-04-02T08:00:00Z",
    "1000 lỗi",
    Array.from({ length: 1000 }, () => long),
  );
  expect([check.findings.length, check.left]).toEqual([200, 800]);
  expect(storedCheckText(check).length).toBeLessThan(120_000);
});

test.each([
  "",
  "[]",
  "{}",
  "null",
  JSON.stringify({ at: "2026", outcome: "x", left: 0, findings: [{ severity: "fatal" }] }),
  JSON.stringify({ at: 5, outcome: "x", left: 0, findings: [] }),
])("anything else is nothing: %s", (text) => {
  expect(readStoredCheck(text)).toBeUndefined();
});
