import classes from './palette.module.css';
import type { PaletteEntry } from './use-palette-results';

interface Props {
  id: string;
  option: PaletteEntry;
  active: boolean;
  onPoint: () => void;
  onTake: () => void;
}

/** Reached through the field's arrow keys and Enter; the pointer is the other way. */
export function PaletteOption({ id, option, active, onPoint, onTake }: Props) {
  const { icon: Glyph, label, description } = option;
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox holds the keys
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={classes.option}
      onMouseMove={active ? undefined : onPoint}
      onClick={onTake}
    >
      <Glyph size={20} stroke={1.5} aria-hidden />
      <span>
        {label}
        {description !== undefined && <span className={classes.description}>{description}</span>}
      </span>
    </div>
  );
}
