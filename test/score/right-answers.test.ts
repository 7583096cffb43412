import { scoreOf, type RolledUpJson } from "./right-answers";

const given: RolledUpJson = {
  units: { received: 2 },
  totals: { "B!C4": { value: 3.01 }, "B!C5": { value: 3.02 }, "B!C6": { value: null } },
  lists: {},
  findings: [
    { severity: "error", file: "/copies/form.xlsx", cell: "C7", message: "flawed" },
    { severity: "warning", file: "/copies/U1.xlsx", cell: null, message: "false" },
    { severity: "note", file: "/copies/U1.xlsx", cell: "C5", message: "note" },
  ],
};

test("figures are right within the tolerance of who worked them out, and others wrong or missing", () => {
  const cells = { "B!C4": 3, "B!C5": 3, "B!C6": 3, "B!C7": 3 };
  expect(scoreOf(given, { cells, tolerance: 0.01, units: 2, flawed: ["form.xlsx"] })).toEqual({
    asked: 4,
    right: 1,
    wrong: ["B!C5: 3.02, not 3"],
    missing: ["B!C6", "B!C7"],
    silent: ["B!C5", "B!C6"],
    falseFindings: ["false"],
    areUnitsRight: true,
  });
});

test("a wrong number of units is reported", () => {
  expect(scoreOf(given, { units: 3 }).areUnitsRight).toBe(false);
});
