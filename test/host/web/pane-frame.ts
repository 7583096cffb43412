import type { ExcelHost } from "../excel-host";
import type { EventEntry } from "../library/native-bridge";
import { answerRichApi } from "./answer-rich-api";
import { appContext, frameName, hostInfo } from "./app-context";
import type { WebExcel } from "./app-context";
import { DISPATCH, INTERNAL_ERROR, officeRequest, OPERATION_NOT_SUPPORTED } from "./office-messages";
import type { MethodCall, MethodReply, OfficeRequest, SettingEntry } from "./office-messages";

export interface PaneFrameOptions {
  /** Address of the pane. Its host must be the page's, or the page's host one of Microsoft's; both https. */
  readonly paneUrl: string;
  readonly title: string;
  readonly excel: WebExcel;
  readonly host: ExcelHost;
  /** Called after each batch, whatever its result. */
  readonly onAnswered: () => void;
}

/**
 * Frames the pane and talks to its unmodified office.js like the page of Excel on the web. Replies to every
 * call, including irrelevant ones: without a reply the pane would wait.
 */
export class PaneFrame {
  readonly element = document.createElement("iframe");
  /** Refused requests: numbers of calls, names of actions. */
  readonly refused: (number | string)[] = [];
  private readonly conversation = crypto.randomUUID();
  private readonly addIn = `{${crypto.randomUUID().toUpperCase()}}`;
  /** Identifiers of messages, by the events the pane listens to. */
  private readonly listening = new Map<string, number>();
  private settings: readonly SettingEntry[] = [];

  constructor(private readonly options: PaneFrameOptions) {
    const { paneUrl, title, excel } = options;
    this.element.title = title;
    this.element.name = frameName(excel, this.conversation, this.addIn, location.origin);
    this.element.src = `${paneUrl}?_host_Info=${hostInfo(excel, this.conversation)}`;
    window.addEventListener("message", ({ source, data }) => {
      if (source !== this.element.contentWindow) return;
      const request = officeRequest(data, this.conversation);
      if (request !== undefined) void this.receive(request);
    });
    options.host.book.listen(({ kind }) => {
      setTimeout(() => void options.host.eventsDelivered(), 0);
      // The one Excel event that is not an object event.
      if (kind === "selected") this.push("documentSelectionChanged", {});
    });
  }

  /** Sends the workbook's events to the pane. */
  announce(entries: readonly EventEntry[]): void {
    this.push("richApiMessage", { ArrayData: entries });
  }

  private async receive(request: OfficeRequest): Promise<void> {
    const { _actionType: type, _actionName: name, _correlationId: id } = request;
    if (type === 0) {
      this.reply(request, await this.answer(request));
      return;
    }
    if (type === 1) this.listening.set(name, id);
    else this.listening.delete(name);
    this.reply(request, { Error: 0 });
  }

  private async answer({ _actionName: name, _data: data }: OfficeRequest): Promise<unknown> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(this.options.excel, this.addIn, this.settings);
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return { Version: 1, Error: 0, ...(await this.execute(data as MethodCall)) };
      default:
        this.refused.push(name);
        return null;
    }
  }

  private async execute(call: MethodCall): Promise<MethodReply> {
    switch (call.DdaMethod?.DispatchId) {
      case DISPATCH.richApi:
        return this.executeBatch(call.ArrayData ?? []);
      case DISPATCH.loadSettings:
        return { Properties: this.settings };
      case DISPATCH.saveSettings:
        this.settings = call.DdaSettingsMethod?.Properties ?? [];
        return {};
      case DISPATCH.fileProperties:
        return { Properties: { Url: "https://localhost/Book1.xlsx" } };
      default:
        this.refused.push(call.DdaMethod?.DispatchId ?? "executeMethod");
        return { Error: OPERATION_NOT_SUPPORTED };
    }
  }

  /** A bug of the stand-in must not leave the pane waiting; it is logged to the console. */
  private async executeBatch(call: readonly unknown[]): Promise<MethodReply> {
    try {
      return await answerRichApi(this.options.host, call);
    } catch (error) {
      console.error("stand-in:", error);
      return { Error: INTERNAL_ERROR };
    } finally {
      this.options.onAnswered();
    }
  }

  private reply({ _actionName, _correlationId }: OfficeRequest, data: unknown): void {
    this.post({ _actionName, _correlationId, _responseType: 0, _data: data });
  }

  private push(name: string, data: object): void {
    const id = this.listening.get(name);
    if (id !== undefined) this.post({ _actionName: name, _correlationId: id, _responseType: 1, _data: data });
  }

  private post(message: object): void {
    const envelope = {
      _messageType: 1,
      _errorCode: 0,
      _serializerVersion: 1,
      _conversationId: this.conversation,
      _origin: location.origin,
    };
    const { origin } = new URL(this.options.paneUrl);
    this.element.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), origin);
  }
}
