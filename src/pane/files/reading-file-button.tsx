import type { JSX, ReactNode } from "react";
import type { Task } from "../services/use-task";
import { FileButton } from "./file-button";
import { useLayoutStyles } from "../parts/layout-styles";

interface ReadingFileButtonProps<Result, Failure> {
  readonly words: { readonly choose: string; readonly hint: string; readonly input: string };
  readonly accept: string;
  readonly task: Task<Result, Failure>;
  readonly onChoose: (file: File) => Promise<void>;
  /** Why a chosen file cannot be used. */
  readonly failed: (failure: Failure) => ReactNode;
  /** What was read of it, where that is shown here. */
  readonly children?: ReactNode;
}

/** A button that lets a file be chosen and read at once, with what came of it below. */
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
