import { daysLate } from "../../../src/sheets/summary/filing/days-late";
import { localMoment } from "../../../src/domain/dates/local-moment";

it.each([
  ["the evening of the due day in Vietnam", "2018-01-05T16:59:00Z", undefined],
  ["after midnight in Vietnam, still the due day in London", "2018-01-05T17:00:00Z", 1],
  ["a week later", "2018-01-12", 7],
  ["the day before", "2018-01-04T08:00:00+07:00", undefined],
  ["no time at all", "", undefined],
])("counts whole days after the due day: %s", (_, moment, days) => {
  expect(daysLate("2018-01-05", moment)).toBe(days);
});

it("takes a moment without a zone as local already", () => {
  expect(localMoment("2018-01-05T17:00:00")).toBe("2018-01-05T17:00:00");
  expect(localMoment("2018-01-05T17:00:00Z")).toBe("2018-01-06T00:00:00.000");
});
