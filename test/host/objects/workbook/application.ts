import { asBoolean, asOneOf } from "../../protocol/arguments";
import { BehavingObject, objectsOf } from "../../protocol/behaviour";
import type { HostObject } from "../../protocol/host-object";
import type { Book } from "../../model/book";
import { separators } from "../../model/separators";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Source: learn.microsoft.com, Excel.NumberFormatInfo. */
const numberFormatInfo = objectsOf<Book>("NumberFormatInfo", {
  scalars: {
    NumberDecimalSeparator: { get: ({ surroundings }) => separators(surroundings.locale).decimal },
    NumberGroupSeparator: { get: ({ surroundings }) => separators(surroundings.locale).group },
  },
});

/** Source: learn.microsoft.com, Excel.CultureInfo. Date formats are only stored. */
const cultureInfo = objectsOf<Book>("CultureInfo", {
  scalars: { Name: { get: ({ surroundings }) => surroundings.locale } },
  objects: { NumberFormat: numberFormatInfo },
});

/**
 * Source: learn.microsoft.com, Excel.Application. Suspending has no effect here: a batch is calculated on
 * reading, and there is no screen.
 */
export const application = objectsOf<Book>("Application", {
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (book, value) => {
        book.calculationMode = asOneOf(MODES, value);
        book.calculation.isAutomatic = book.calculationMode !== "Manual";
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: ({ surroundings }) => separators(surroundings.locale).decimal },
    ThousandsSeparator: { get: ({ surroundings }) => separators(surroundings.locale).group },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: cultureInfo },
  methods: {
    Calculate: ({ calculation }, given) => {
      asOneOf(["Recalculate", "Full", "FullRebuild"], given.at(0));
      calculation.calculate();
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** Source: learn.microsoft.com, Excel.Runtime. */
export const runtime = objectsOf<Book>("Runtime", {
  scalars: {
    EnableEvents: {
      get: ({ areEventsEnabled }) => areEventsEnabled,
      set: (book, value) => {
        book.areEventsEnabled = asBoolean(value);
      },
    },
  },
});

/** The library reports that ribbon handlers exist. Source: measured (excel-host notes, section 2). */
export const internalService: HostObject = new BehavingObject(
  "AddinInternalService",
  { methods: { NotifyActionHandlerReady: () => null } },
  undefined,
);
