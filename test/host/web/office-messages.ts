/**
 * Messages between office.js and the framing page of Excel on the web, with the library's names. Source:
 * measured and read in the library's debug build (excel-host notes, section 2).
 */
export interface OfficeRequest {
  readonly _messageType: 0;
  /** 0 = call, 1 = subscribe to an event, 2 = unsubscribe. */
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: MethodCall | readonly unknown[];
}

/** Arguments of `executeMethod`. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly SettingEntry[] };
}

export type SettingEntry = readonly [key: string, serialized: string];

/** Reply to a call, without the version and error number that every reply has. */
export type MethodReply = { readonly Error: number } | { readonly [member: string]: unknown };

/** Ids of the supported calls; others are refused as unsupported. */
export const DISPATCH = { loadSettings: 75, saveSettings: 76, fileProperties: 86, richApi: 93 } as const;

export const OPERATION_NOT_SUPPORTED = 5010;
export const INTERNAL_ERROR = 5001;

/** Parses a message of office.js for this conversation; undefined for other messages. */
export function officeRequest(text: unknown, conversation: string): OfficeRequest | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const message: unknown = JSON.parse(text);
    return isRequest(message) && message._conversationId === conversation ? message : undefined;
  } catch {
    // Other scripts of the page send other messages.
    return undefined;
  }
}

function isRequest(message: unknown): message is OfficeRequest {
  return (
    typeof message === "object" && message !== null && "_messageType" in message && message._messageType === 0
  );
}
