/** What follows on a file handed to the browser: whether it was saved is never told. */
export const enDownloading =
  "The browser saves it in its download folder; if it is not there, allow downloads and try again.";
