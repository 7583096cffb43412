import { useLayoutEffect, type JSX } from "react";
import { useAnnounce } from "./announcer";
import { Message } from "./message";
import type { Silence } from "../services/watched-workbook";
import { paneWords } from "../words/pane-words";

const words = paneWords.progress.silence;

/** Says, also to screen readers, that Excel does not answer, why, and what to do. */
export function SilenceMessage({ silence }: { readonly silence: Silence | undefined }): JSX.Element | null {
  const announce = useAnnounce();
  const told = silence === undefined ? undefined : words[silence];
  useLayoutEffect(() => {
    if (told !== undefined) announce(told);
  }, [told, announce]);
  return told === undefined ? null : <Message intent="warning">{told}</Message>;
}
