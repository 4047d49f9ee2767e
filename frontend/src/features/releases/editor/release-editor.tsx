import { Button, Tabs, VisuallyHidden } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useAnnounce } from '@/api/live/use-live';
import type { Release, ReleaseAnchor } from '@/api/types';
import { plural } from '@/lib/numbers';
import { notifyProblem } from '@/ui/notify';
import { useDocumentTitle } from '@/ui/use-document-title';
import type { DraftStore } from '../autosave/types';
import { useAutosave } from '../autosave/use-autosave';
import { ChecksPanel } from '../checks/checks-panel';
import { pointerOf, showField } from '../checks/fields';
import { AssignmentCard } from '../assignment/assignment-card';
import { CommentThread } from '../comments/comment-thread';
import { useRemarks } from '../comments/use-remarks';
import type { ReleaseContent } from '../content';
import { EditingNotice } from '../presence/editing-notice';
import presence from '../presence/presence.module.css';
import { WhoIsHere } from '../presence/who-is-here';
import { useReleaseCache } from '../queries';
import { releaseTransport, snapshotOf } from '../transport';
import { BodyEditor } from '@/ui/editor/body-editor';
import { ConflictDialog } from './conflict-dialog';
import { EditorNotices } from './editor-notices';
import { EditorTop } from './editor-top';
import { HeadFields } from './head-fields';
import { MetaFields } from './meta-fields';
import classes from './release-editor.module.css';
import { unsavedProblem } from './unsaved-problem';

interface Props {
  release: Release;
  store: DraftStore<ReleaseContent>;
}

/** Where a release is written. What is typed goes to the autosaver, and nowhere else. */
export function ReleaseEditor({ release, store }: Props) {
  const navigate = useNavigate();
  const remember = useReleaseCache();
  const snapshot = useMemo(() => snapshotOf(release), [release]);
  const [transport] = useState(() => releaseTransport(release.id, remember));
  const { autosaver, view } = useAutosave(snapshot, transport, store);
  const remarks = useRemarks(release);
  const [words, setWords] = useState(release.word_count);
  const { content, errors } = view;
  const readOnly = view.guard !== 'open';
  const [tab, setTab] = useState<string | null>(
    release.status === 'changes_requested' ? 'comments' : 'facts',
  );
  const mayComment = release.allowed_actions.includes('comment');
  const params = { releaseId: release.id };
  const edit = (patch: Partial<ReleaseContent>): void => autosaver.edit(patch);

  useDocumentTitle(`Editar: ${content.title || 'Sem título'}`);
  useAnnounce(release.id, view.guard === 'closed' ? 'reading' : 'editing');
  useHotkeys([['mod+S', () => void autosaver.flush()]], [], true);

  useEffect(() => {
    const pointer = pointerOf(location.hash);
    return pointer === null ? undefined : showField(pointer);
  }, []);

  function jump(pointer: string): void {
    setTab('facts');
    showField(pointer);
  }

  function remarkOn(passage: ReleaseAnchor): void {
    setTab('comments');
    remarks.about(passage);
  }

  async function prepare(): Promise<Pick<Release, 'id' | 'version'> | null> {
    if (await autosaver.flush()) return { id: release.id, version: autosaver.view().version };
    notifyProblem(unsavedProblem(autosaver.view().status));
    return null;
  }

  function onDone(done: Release | null): void {
    if (!done) void navigate({ to: '/releases' });
    else if (!done.allowed_actions.includes('edit')) {
      void navigate({ to: '/releases/$releaseId', params });
    }
  }

  return (
    <div>
      <VisuallyHidden component="h1">Editar: {content.title || 'Sem título'}</VisuallyHidden>
      <EditorTop
        release={release}
        view={view}
        onSave={() => void autosaver.flush()}
        action={{ release, prepare, onDone }}
      />
      <div className={presence.line}>
        <WhoIsHere releaseId={release.id} isSilent />
      </div>
      <EditingNotice releaseId={release.id} />
      <EditorNotices release={release} view={view} autosaver={autosaver} />
      <div className={classes.columns}>
        <div className={classes.paper}>
          <HeadFields {...{ content, errors, readOnly }} onEdit={edit} />
          <BodyEditor
            label="Texto do release"
            id="campo-body_html"
            html={content.body_html}
            replaced={view.replaced}
            readOnly={readOnly}
            error={errors.body_html}
            onChange={(body_html) => edit({ body_html })}
            onCount={setWords}
            onRemark={mayComment ? remarkOn : undefined}
          />
          <p className={classes.count} aria-live="off">
            {plural(words, 'palavra', 'palavras')}
          </p>
        </div>
        <aside className={classes.side} aria-label="Dados, verificações e comentários">
          <Tabs value={tab} onChange={setTab}>
            <Tabs.List grow mb="md">
              <Tabs.Tab value="facts">Dados</Tabs.Tab>
              <Tabs.Tab value="checks">Verificações</Tabs.Tab>
              <Tabs.Tab value="comments">Comentários</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="facts">
              <AssignmentCard release={release} prepare={prepare} />
              <MetaFields {...{ content, errors, readOnly }} onEdit={edit} />
            </Tabs.Panel>
            <Tabs.Panel value="checks">
              <ChecksPanel
                release={{ ...release, version: view.version }}
                goTo={(pointer, label) => (
                  <Button variant="subtle" size="compact-sm" onClick={() => jump(pointer)}>
                    {label}
                  </Button>
                )}
              />
            </Tabs.Panel>
            <Tabs.Panel value="comments">
              <CommentThread
                release={release}
                remarks={remarks}
                prepare={() => autosaver.flush()}
              />
            </Tabs.Panel>
          </Tabs>
        </aside>
      </div>
      {view.conflicts.length > 0 && (
        <ConflictDialog
          release={release}
          conflicts={view.conflicts}
          onResolve={(choices) => autosaver.resolve(choices)}
        />
      )}
    </div>
  );
}
