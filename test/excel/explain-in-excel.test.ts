import { roundId } from "../../src/model/codes";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { readPlan } from "../../src/planbook/reading/read-plan";
import { checkOpenWorkbook } from "../support/forms/check-open-workbook";
import { explainFinding } from "../../src/desk/explaining/explain-finding";
import { insertForm } from "../../src/forms/issuing/insert-form";
import { startHost } from "../host/start-host";
import { TRIED_PLAN_FILE } from "../support/forms/officer-reports";
import { realWorkbooks, stoppedClock } from "../support/files/real-workbooks";

const workbook = realWorkbooks.read(TRIED_PLAN_FILE);
const own = workbook.ok ? readPlan(workbook.value) : undefined;
if (!own?.ok || own.value.registry === undefined) throw new Error("the plan cannot be read");
const { plan, registry } = own.value;
const knowledge = { plans: [plan], registries: [registry] };

async function newMembers() {
  const checked = await checkOpenWorkbook(excelWorkbook, "open", knowledge);
  if (!checked.ok || checked.value.submission === undefined) throw new Error("no form");
  const { submission, findings } = checked.value;
  return { submission, finding: findings.find(({ code }) => code === "DV_MOI") };
}

it("[range] a value explained inside Excel stays explained, until it changes", async () => {
  startHost();
  const [unit] = registry.units;
  if (unit === undefined) throw new Error("no unit");
  const request = { plan, round: roundId("Q1"), unit, above: registry.office, registry };
  await insertForm(request, excelWorkbook, stoppedClock, false, () => "go-on");
  const { finding: blank } = await newMembers();
  const place = { sheet: blank?.sheet ?? "", cell: blank?.cell ?? "" };
  const type = (value: number) => excelWorkbook.writeCells([{ place, content: { kind: "number", value } }]);

  await type(25);
  const { submission, finding } = await newMembers();
  if (finding?.rule !== "range") throw new Error("nothing found");
  for (const reason of ["Nhầm", "Tiếp nhận xí nghiệp mới (giả định)"]) {
    const outcome = await explainFinding(excelWorkbook, { finding, reason, of: submission }, stoppedClock);
    expect(outcome.ok).toBe(true);
  }
  expect((await newMembers()).finding).toMatchObject({
    severity: "note",
    explained: { reason: "Tiếp nhận xí nghiệp mới (giả định)", at: "2018-01-15" },
  });
  const names = await excelWorkbook.sheetNames();
  expect(names.ok && names.value.filter((name) => name.startsWith("Giải trình"))).toEqual(["Giải trình"]);

  await type(26);
  expect((await newMembers()).finding).toMatchObject({
    severity: "error",
    formerly: { reason: "Tiếp nhận xí nghiệp mới (giả định)", found: "25" },
  });
});
