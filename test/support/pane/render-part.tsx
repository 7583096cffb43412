import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { JSX, PropsWithChildren } from "react";

/**
 * jsdom has no layout, so only styles that hide elements or block the pointer matter. Every query by role
 * requests many styles, and jsdom evaluates every rule each time: the other rules cost half of the time.
 */
const styles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) =>
    /[{;](display:none|visibility:|opacity:0|pointer-events:)/.test(rule) &&
    !/:(hover|active|focus|:)/.test(rule),
});

const Styles = ({ children }: PropsWithChildren): JSX.Element => (
  <RendererProvider renderer={styles}>{children}</RendererProvider>
);

/** Renders the pane or a part of it with the styles that matter in jsdom. */
export const renderPart = (part: JSX.Element): ReturnType<typeof render> => render(part, { wrapper: Styles });
