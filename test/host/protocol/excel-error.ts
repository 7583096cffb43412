/** Excel's error codes with the documented messages. Programs use only the code. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidOrTimedOutSession: "Your Office session has expired or is invalid. To continue, refresh the page.",
  InvalidReference: "This reference is not valid for the requested operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

const STATUS: { readonly [C in ErrorCode]?: number } = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

export type ErrorCode = keyof typeof MESSAGES;

/**
 * A refusal by Excel: it ends the batch and reaches the add-in as an OfficeExtension.Error. Source of codes
 * and messages: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs".
 */
export class ExcelError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.status = STATUS[code] ?? 400;
  }
}

/** For use in expressions: `found ?? refuse("ItemNotFound")`. */
export function refuse(code: ErrorCode, message?: string): never {
  throw new ExcelError(code, message);
}
