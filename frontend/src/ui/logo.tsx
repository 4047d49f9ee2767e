/** Three lines of a list of the day, the first one ticked: a «pauta». Same drawing as public/icon.svg. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden focusable="false">
      <rect width="64" height="64" rx="14" fill="#0b6773" />
      <path
        d="M15 20.5l4.5 4.5 8-9"
        fill="none"
        stroke="#8fe3d2"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M36 20h14M16 35h34M16 48h22"
        fill="none"
        stroke="#fff"
        strokeWidth="5"
        strokeLinecap="round"
      />
    </svg>
  );
}
