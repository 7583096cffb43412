import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type JSX } from "react";
import { useLayoutStyles } from "./layout-styles";
import { paneWords } from "../words/pane-words";

interface BackButtonProps {
  readonly heading: string;
  readonly onBack: () => void;
}

/** Heads a page that replaces a tab for a while; is in view and focused when it opens. */
export function BackButton({ heading, onBack }: BackButtonProps): JSX.Element {
  const styles = useLayoutStyles();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div className={styles.back}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {paneWords.back}
      </Button>
      <h2 ref={head} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
    </div>
  );
}
