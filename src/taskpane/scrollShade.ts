const SURFACE = 'var(--colorNeutralBackground1)';
const SHADE = 'var(--colorNeutralStroke1)';

/**
 * What can be scrolled shows a shade at the edge behind which there is more, whatever the scrollbar: those of touch screens and of macOS
 * hide themselves. The shades stay where they are; what covers them at either end moves with what is scrolled (`local`).
 */
export const SCROLL_SHADE = {
  backgroundImage: [
    `linear-gradient(${SURFACE} 40%, transparent)`,
    `linear-gradient(transparent, ${SURFACE} 60%)`,
    `linear-gradient(${SHADE}, transparent)`,
    `linear-gradient(transparent, ${SHADE})`,
  ].join(', '),
  backgroundPosition: 'top, bottom, top, bottom',
  backgroundSize: '100% 32px, 100% 32px, 100% 10px, 100% 10px',
  backgroundRepeat: 'no-repeat',
  backgroundAttachment: 'local, local, scroll, scroll',
} as const;
