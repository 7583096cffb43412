/**
 * The undocumented parts of the library that the stand-in uses. Source: the debug build of
 * @microsoft/office-js 1.1.110. A build that lacks one fails on loading.
 */
export interface LibraryInternals {
  readonly Excel: Readonly<Record<string, unknown>> & { readonly RequestContext: new () => object };
  readonly OfficeCore?: Readonly<Record<string, unknown>>;
  readonly Office: { context: { requirements: Requirements } };
  readonly OfficeExtension: {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly Utility: { s_suppressPropertyNotLoadedException: boolean };
    readonly ClientObject: { readonly prototype: object };
    readonly EventHandlers: abstract new (...args: never[]) => object;
    readonly GenericEventHandlers: abstract new (...args: never[]) => object;
    readonly ObjectPathFactory: {
      createNewObjectObjectPath(context: object, type: string, isCollection: boolean, flags: number): object;
    };
    readonly config: { extendedErrorLogging: boolean };
  };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (sets: object) => Requirements;
      readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => object;
    };
  };
  readonly OSF: { _OfficeAppFactory?: object };
}

export interface Requirements {
  isSetSupported(name: string, version?: string | number): boolean;
}

/** Returns the library from this realm's globals. */
export function libraryInternals(): LibraryInternals {
  // The library sets untyped globals; the used parts are typed above.
  return globalThis as unknown as LibraryInternals;
}
