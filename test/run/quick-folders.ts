/**
 * The layers whose suites start no program and open no page: `npm run test:quick` runs them alone. Those that ask
 * LibreOffice as well stand beside them and are named so; they are left out. `quick-folders.test.ts` holds it.
 */
const QUICK_FOLDERS = ["test/domain", "test/score", "test/sheets", "test/use-cases", "test/xlsx"];

/** The end of the name of a suite that asks LibreOffice. */
export const ASKS_LIBREOFFICE = ".libreoffice.test.ts";

/** Whether a suite, by its path from the root of the repository, is of one of the quick layers. */
export const isInQuickLayer = (path: string): boolean =>
  QUICK_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
