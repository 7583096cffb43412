/** What a page of words demands of the same page in another language: its entries, with other texts. */
export type Page<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Page<R>
    : { readonly [K in keyof T]: Page<T[K]> };

/** One page in every language of the pane. */
export interface Pages<T> {
  readonly vi: T;
  readonly en: T;
}
