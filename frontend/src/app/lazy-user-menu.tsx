import { lazy, Suspense, type ComponentProps } from 'react';
import type { UserMenu } from './user-menu';

const Menu = lazy(() => import('./user-menu').then(({ UserMenu }) => ({ default: UserMenu })));

/** The button is there at once; the menu (and the positioning code under it) follows the first paint. */
export function LazyUserMenu(props: ComponentProps<typeof UserMenu>) {
  return (
    <Suspense fallback={props.children}>
      <Menu {...props} />
    </Suspense>
  );
}
