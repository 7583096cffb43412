import {
  rollUpStateIn,
  rollUpStateText,
  type RollUpState,
} from "../../../src/use-cases/continuing/roll-up-state";
import { opened } from "../../support/blank-forms/blank-form-desk";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { officeWorkbook } from "../../support/blank-forms/office-workbook";
import { aRegistry } from "../../support/plans/plan-builder";

const registry = aRegistry([]);
const state: RollUpState = { registry: registry.id };
const list = { title: "units.csv", text: 'code,name\nU1,"Công đoàn, cơ sở"\n' };

describe("the state of a roll-up", () => {
  it.each([{}, { list }])("is read as it was written: %j", (given) => {
    expect(rollUpStateIn(rollUpStateText({ registry, ...given }))).toEqual({ ...state, ...given });
  });

  it("holds the blank form as it was understood", async () => {
    const bytes = officeWorkbook(MATRIX);
    const blank = await opened(bytes);
    const text = rollUpStateText({ registry, blank });
    // Kept is what becomes of an area, not why it was guessed so.
    const said = blank.form.areas.map(({ sheet, area, role, label }) => ({ sheet, area, role, label }));
    expect(rollUpStateIn(text)).toEqual({ ...state, form: { name: "mau.xlsx", bytes, said } });
  });

  it("leaves out a blank form too large for a part of a workbook", async () => {
    const blank = { ...(await opened(officeWorkbook(MATRIX))), bytes: new Uint8Array(300_001) };
    expect(rollUpStateIn(rollUpStateText({ registry, blank }))).toEqual(state);
  });

  it("leaves out a unit list too long for a part of a workbook", () => {
    const text = rollUpStateText({ registry, list: { title: "all.csv", text: "ộ".repeat(250_001) } });
    expect(rollUpStateIn(text)).toEqual(state);
  });

  it.each(["", "{", "null", "7", '"text"', "[]", '{"version":2,"registry":"R"}'])(
    "is not read from anything else: %s",
    (text) => {
      expect(rollUpStateIn(text)).toBeUndefined();
    },
  );
});
