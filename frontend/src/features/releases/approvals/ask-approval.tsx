import { Button, Modal } from '@mantine/core';
import { IconLinkPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { can, useMe } from '@/api/me';
import type { ApprovalLinkCreated, Release } from '@/api/types';
import { LinkMade } from './link-made';

const AskForm = lazy(() => import('./ask-form').then((part) => ({ default: part.AskForm })));

/** The button by which a text in review is sent to somebody who approves it without signing in. */
export function AskApproval({ release }: { release: Release }) {
  const me = useMe();
  const queries = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [made, setMade] = useState<ApprovalLinkCreated | null>(null);
  const works = release.allowed_actions.some((action) =>
    ['edit', 'submit', 'comment'].includes(action),
  );
  const offered = release.status === 'in_review' && works && can(me, 'releases.write');
  // An open dialog stays while the code stands in it, whatever becomes of the text meanwhile.
  if (!offered && made === null) return null;
  return (
    <>
      {offered && (
        <Button
          variant="default"
          leftSection={<IconLinkPlus size={18} aria-hidden />}
          onClick={() => setOpened(true)}
        >
          Pedir aprovação por link
        </Button>
      )}
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        onExitTransitionEnd={() => setMade(null)}
        title={made === null ? 'Pedir aprovação por link' : 'Link de aprovação criado'}
        closeButtonProps={{ 'aria-label': 'Fechar' }}
        // What is shown once must not vanish by a slip of the finger.
        closeOnClickOutside={made === null}
        closeOnEscape={made === null}
        size="lg"
        centered
      >
        {made === null ? (
          <Suspense>
            <AskForm
              release={release}
              onClose={() => setOpened(false)}
              onMade={(link) => {
                setMade(link);
                void queries.invalidateQueries({
                  queryKey: ['get', '/api/v1/releases/{id}/approval-links'],
                });
              }}
            />
          </Suspense>
        ) : (
          <LinkMade made={made} onDone={() => setOpened(false)} />
        )}
      </Modal>
    </>
  );
}
