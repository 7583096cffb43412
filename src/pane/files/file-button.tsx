import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type JSX, type Ref } from "react";

interface FileButtonProps extends Pick<ButtonProps, "title" | "disabled" | "disabledFocusable"> {
  readonly children: string;
  /** Name of the hidden field behind the button. */
  readonly field: string;
  /** Offered endings; absent for a folder, which gives every file. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly isFolder?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onChoose: (file: File, all: readonly File[]) => void;
}

/** A button to choose a file, several, or a folder. */
export function FileButton(props: FileButtonProps): JSX.Element {
  const {
    children,
    field,
    accept,
    isMultiple = false,
    isFolder = false,
    buttonRef,
    onChoose,
    ...button
  } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} ref={buttonRef} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={(element) => {
          // React has no name for this property.
          if (element !== null && isFolder) element.webkitdirectory = true;
          input.current = element;
        }}
        type="file"
        hidden
        multiple={isMultiple}
        accept={accept}
        aria-label={field}
        onChange={({ target }) => {
          const all = [...(target.files ?? [])];
          // Choosing the same file again, corrected meanwhile, is a change.
          target.value = "";
          const [file] = all;
          if (file !== undefined) onChoose(file, all);
        }}
      />
    </>
  );
}
