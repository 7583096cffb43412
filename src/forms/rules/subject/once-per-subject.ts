import type { CheckSubject } from "./rule";

/**
 * Several rules look at the same cells of a form: makes what they share once for each form. With thousands of
 * forms this is most of the time checking takes.
 */
export function oncePerSubject<T extends object>(
  make: (subject: CheckSubject) => T,
): (subject: CheckSubject) => T {
  const made = new WeakMap<CheckSubject, T>();
  return (subject) => {
    const known = made.get(subject) ?? make(subject);
    made.set(subject, known);
    return known;
  };
}
