import { useEffect, useRef, type RefObject } from "react";

/**
 * Returns the element that gets the focus when an action removed the focused button; `done` changes with
 * every action.
 */
export function useFocusWhenLost(done: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (done !== undefined && document.activeElement === document.body) heading.current?.focus();
  }, [done]);
  return heading;
}
