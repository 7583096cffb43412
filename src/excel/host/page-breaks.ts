import type { Breaks } from "../../workbook/open-workbook";

/**
 * Breaks on the page's own thread. By messages, not by timers: those wait 4 ms each when they follow each other, and a second
 * and more while the page is hidden behind another.
 */
export const pageBreaks: Breaks = {
  now: () => performance.now(),
  take: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }),
};
