/**
 * What travels between office.js and the page that frames it, when that page is Excel on the web. Names are the library's.
 * Source: measured and read in the library's debug build (excel-host notes, section 2).
 */
export interface OfficeRequest {
  readonly _messageType: 0;
  /** 0 a call, 1 an event wanted, 2 an event no longer wanted. */
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: MethodCall | readonly unknown[];
}

/** What comes with `executeMethod`. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly SettingEntry[] };
}

export type SettingEntry = readonly [key: string, serialized: string];

/** What a call is answered with, beside the version and error number every answer has. */
export type MethodReply = { readonly Error: number } | { readonly [member: string]: unknown };

/** Dispatch ids of the calls that are answered; all others are refused as not supported. */
export const DISPATCH = { loadSettings: 75, saveSettings: 76, fileProperties: 86, richApi: 93 } as const;

export const OPERATION_NOT_SUPPORTED = 5010;
export const INTERNAL_ERROR = 5001;

/** A message of office.js for this conversation; undefined when it is anything else. */
export function officeRequest(text: unknown, conversation: string): OfficeRequest | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const message: unknown = JSON.parse(text);
    return isRequest(message) && message._conversationId === conversation ? message : undefined;
  } catch {
    // Other scripts of the page talk in other ways.
    return undefined;
  }
}

function isRequest(message: unknown): message is OfficeRequest {
  return (
    typeof message === "object" && message !== null && "_messageType" in message && message._messageType === 0
  );
}
