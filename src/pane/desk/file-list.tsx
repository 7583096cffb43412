import { makeStyles, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { useContext, useMemo, useRef, useState, type JSX } from "react";
import { takenBack } from "../../desk/open-summary";
import { confirmMatch, textOfFile, type UnitRegistry } from "../../model/unit";
import { AskedActions, type AskedAction, type PlainAction } from "./asked-actions";
import { DeskBusyContext } from "./desk-busy";
import { findingsText } from "../findings/findings-text";
import { useAnnounce } from "../parts/announcer";
import { Chooser } from "../parts/chooser";
import { CopyButton } from "../parts/copy-button";
import { FindingList } from "../findings/finding-list";
import type { SetFiles } from "../files/file-chooser";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { ToneSign } from "../parts/tone-sign";
import { usePaged } from "../parts/use-paged";
import { useServices } from "../services/pane-services";
import { fileRows, findingsToShow, isToSee, type FileRow } from "./file-rows";
import type { RollUp } from "../roll-up/use-roll-up";
import type { Sorting } from "../roll-up/use-sorting";
import { checkingWords } from "../words/checking-words";
import { confirmUnitWords } from "../words/confirm-unit-words";
import { deskWords } from "../words/desk-words";
import { paneWords } from "../words/pane-words";

const { choice } = paneWords;
const { files: words, actions, takeBack, takenBack: saidBack, board } = deskWords;

const { byFile } = checkingWords;

const useStyles = makeStyles({
  // Rows out of view are not drawn: many are no burden.
  row: { contentVisibility: "auto", containIntrinsicSize: "auto 44px" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface FileListProps {
  readonly sorting: Sorting;
  readonly rollUp: RollUp;
  /** Possible units of the files; undefined until the subject of the roll-up is known. */
  readonly registry: UnitRegistry | undefined;
}

/** Lists every file once: unit, state, findings and actions. */
export function FileList({ sorting, rollUp, registry }: FileListProps): JSX.Element {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const [isFiltered, setFiltered] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { files, setFiles, sorted } = sorting;
  const { result } = rollUp.task;
  const rows = useMemo(
    () => fileRows({ files, readings: sorted?.readings ?? new Map(), result }),
    [files, sorted, result],
  );
  const toSee = rows.filter(isToSee);
  const ofNoFile = useMemo(
    () => (result?.facts.findings ?? []).filter(({ file }) => file === undefined),
    [result],
  );
  const found = useMemo(
    () =>
      [
        ...rows.map(({ name, findings }) => ({ file: name, findings })),
        { file: byFile.ofNoFile, findings: ofNoFile },
      ].filter(({ findings }) => findings.length > 0),
    [rows, ofNoFile],
  );
  const { shown, more } = usePaged(isFiltered ? toSee : rows, 200, words.more);
  // Rows are costly, and reading files renders the pane at every step.
  const items = useMemo(
    () =>
      shown.map((row, index) => (
        <li key={`${row.name} ${index}`} className={styles.row}>
          <FileItem {...{ row, rollUp, registry, setFiles }} onGone={() => heading.current?.focus()} />
        </li>
      )),
    [rows, isFiltered, shown.length, registry, rollUp.confirmed.matches],
  );
  return (
    <section className={layout.tight}>
      <div className={layout.row}>
        <h2 ref={heading} tabIndex={-1} className={layout.subheading}>
          {words.heading(rows.length)}
        </h2>
        {toSee.length > 0 && toSee.length < rows.length && (
          <ToggleButton size="small" checked={isFiltered} onClick={() => setFiltered(!isFiltered)}>
            {words.toSee(toSee.length)}
          </ToggleButton>
        )}
      </div>
      <ul
        className={mergeClasses(layout.list, layout.rows, layout.low)}
        // Scrolling areas take the keyboard focus.
        tabIndex={0}
        aria-label={words.heading(rows.length)}
      >
        {items}
      </ul>
      {ofNoFile.length > 0 && (
        <Fold title={byFile.ofNoFile}>
          <FindingList subject={byFile.ofNoFile} findings={ofNoFile} />
        </Fold>
      )}
      {found.length > 0 && <CopyButton label={byFile.copy} text={findingsText(found)} />}
      {more}
    </section>
  );
}

interface FileItemProps extends Pick<FileListProps, "rollUp" | "registry"> {
  readonly row: FileRow;
  readonly setFiles: SetFiles;
  /** The file and its buttons disappear. */
  readonly onGone: () => void;
}

function FileItem({ row, rollUp, registry, setFiles, onGone }: FileItemProps): JSX.Element {
  const { clock } = useServices();
  const announce = useAnnounce();
  const [isChoosing, setChoosing] = useState(false);
  const layout = useLayoutStyles();
  const styles = useStyles();
  const isBusy = useContext(DeskBusyContext);
  const { name, unit, tone, state, source, rejection, fingerprint } = row;
  const { take, confirmed } = rollUp;
  const findings = findingsToShow(row);
  const aside: readonly AskedAction[] =
    fingerprint === undefined || rejection !== undefined
      ? []
      : [
          {
            action: "set-aside",
            subject: name,
            onConfirm: (reason) => {
              const about = {
                fingerprint,
                file: name,
                ruling: "set-aside",
                reason,
                at: clock.today(),
              } as const;
              void take({
                kind: "decide",
                changes: [{ kind: "rule-file", ruling: about }],
                said: actions["set-aside"].done(name),
              });
            },
          },
        ];
  const back: readonly PlainAction[] =
    fingerprint === undefined || rejection?.kind !== "set-aside"
      ? []
      : [
          {
            label: takeBack,
            subject: name,
            onAct: () =>
              void take({
                kind: "decide",
                changes: [takenBack({ fingerprint, file: name }, "", clock.today())],
                said: saidBack(name),
              }),
          },
        ];
  const remove: PlainAction = {
    label: actions.remove.button,
    subject: name,
    onAct: () => {
      onGone();
      if (source === undefined) setFiles((before) => before.filter((file) => file.name !== name));
      else void take({ kind: "remove", files: [source], said: actions.remove.done(name) });
    },
  };
  const { units = [] } = registry ?? {};
  const own = fingerprint && textOfFile(name, fingerprint);
  const moved = units.find(({ code }) => own !== undefined && code === confirmed.matches[own]);
  const change: readonly PlainAction[] =
    own === undefined || units.length === 0
      ? []
      : [{ label: words.changeUnit, subject: name, onAct: () => setChoosing(true) }];
  const chooseUnit = (code: string): void => {
    const chosen = units.find((each) => each.code === code);
    if (own === undefined || chosen === undefined) return;
    confirmed.change(confirmMatch(confirmed.matches, own, chosen.code));
    announce(words.moved(chosen.name));
    setChoosing(false);
  };
  return (
    <AskedActions
      asked={aside}
      plain={isBusy ? [] : [...change, ...back, remove]}
      menu={deskWords.handleOf(name)}
    >
      <span>
        <ToneSign tone={tone} />
        {unit === "" ? <strong>{name}</strong> : <strong>{unit}</strong>}
        {state !== "" && (findings.length === 0 || rejection !== undefined) && `: ${state}`}
      </span>
      {unit !== "" && (
        <span className={mergeClasses(layout.quiet, styles.name)} title={name}>
          {name}
        </span>
      )}
      {moved !== undefined && moved.code !== source?.unit && <span>{words.moved(moved.name)}</span>}
      {isChoosing && (
        <Chooser
          label={confirmUnitWords.unitOf(name)}
          value=""
          options={units.map((each) => ({
            value: each.code,
            label: choice.unitOption(each.code, each.name),
          }))}
          isAsked
          onChoose={chooseUnit}
        />
      )}
      {findings.length > 0 && rejection === undefined && (
        <Fold title={state === words.counts ? board.notes(findings.length) : state}>
          <FindingList subject={name} findings={findings} />
        </Fold>
      )}
    </AskedActions>
  );
}
