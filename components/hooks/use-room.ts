import { useEffect, useState } from 'preact/hooks';
import { keepRoom, readRoom, type Room } from '@/utils/platform/storage';

export interface UseRoom {
  /** null until the browser has said. */
  room: Room | null;
  /** Asks the browser to keep it; false = it would not. */
  keep: () => Promise<boolean>;
}

/** How much the portfolio takes of the disk; read again when `asOf` changes. */
export function useRoom(asOf: unknown): UseRoom {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    let gone = false;
    const show = async () => {
      const now = await readRoom();
      if (!gone) setRoom(now);
    };
    void show();
    return () => {
      gone = true;
    };
  }, [asOf]);
  return {
    room,
    async keep() {
      const kept = await keepRoom();
      setRoom(await readRoom());
      return kept;
    },
  };
}
