import { useEffect, useRef, type RefObject } from "react";

/** The element to go on from when what was just done took the focused button away; `done` changes with every deed. */
export function useFocusWhenLost(done: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (done !== undefined && document.activeElement === document.body) heading.current?.focus();
  }, [done]);
  return heading;
}
