/**
 * The undocumented parts of the installed library that the stand-in touches, as far as it touches them. Read in the
 * debug build of @microsoft/office-js 1.1.110; a build that lacks one fails when it is loaded.
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

/** The library, as it stands in this realm's globals. */
export function libraryInternals(): LibraryInternals {
  // The library puts itself into the globals without types; what the stand-in uses of it is typed above.
  return globalThis as unknown as LibraryInternals;
}
