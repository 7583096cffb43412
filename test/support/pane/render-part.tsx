import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { JSX, PropsWithChildren } from "react";

/**
 * Nothing is laid out or painted here, so of the styles only those count that hide something or keep the pointer away. Every
 * look for a role asks for the style of many elements, and jsdom tries each rule there is: the others cost half of the time.
 */
const styles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) =>
    /[{;](display:none|visibility:|opacity:0|pointer-events:)/.test(rule) &&
    !/:(hover|active|focus|:)/.test(rule),
});

const Styles = ({ children }: PropsWithChildren): JSX.Element => (
  <RendererProvider renderer={styles}>{children}</RendererProvider>
);

/** Draws the pane or a part of it, with the styles that count in jsdom. */
export const renderPart = (part: JSX.Element): ReturnType<typeof render> => render(part, { wrapper: Styles });
