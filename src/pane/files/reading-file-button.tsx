import type { JSX, ReactNode } from "react";
import type { Task } from "../services/use-task";
import { FileButton } from "./file-button";
import { useLayoutStyles } from "../parts/layout-styles";

interface ReadingFileButtonProps<Result, Failure> {
  readonly words: { readonly choose: string; readonly hint: string; readonly input: string };
  readonly accept: string;
  readonly task: Task<Result, Failure>;
  readonly onChoose: (file: File) => Promise<void>;
  /** Explains why a chosen file cannot be used. */
  readonly failed: (failure: Failure) => ReactNode;
  /** Result of reading it, if shown here. */
  readonly children?: ReactNode;
}

/** A button to choose and read a file at once, with the outcome below. */
export function ReadingFileButton<Result, Failure>(
  props: ReadingFileButtonProps<Result, Failure>,
): JSX.Element {
  const { words, accept, task, onChoose, failed, children } = props;
  const { activity } = task;
  return (
    <div className={useLayoutStyles().tight}>
      <div>
        <FileButton
          title={words.hint}
          accept={accept}
          field={words.input}
          onChoose={(file) => void onChoose(file)}
        >
          {words.choose}
        </FileButton>
      </div>
      {activity.kind === "failed" ? failed(activity.failure) : children}
    </div>
  );
}
