import { expect, test } from 'vitest';
import { picturesFor } from '@/utils/clip/picture-budget';
import { parsePictures } from '@/utils/clip/reading-schema';

const picture = (address: string, bytes: number) => ({ addresses: [address], base64: 'A'.repeat((bytes * 4) / 3) });
const copy = '<p><img src="https://a.example/1.jpg"> <img src="https://a.example/2.jpg?w=1&amp;h=2"></p>';

test('only the pictures of the copy are kept, as many as fit, in their order', () => {
  const [one, two, other] = [picture('https://a.example/1.jpg', 300), picture('https://a.example/2.jpg?w=1&h=2', 600), picture('https://a.example/advert.jpg', 30)];
  expect(picturesFor([other, one, two], copy, 900)).toEqual([one, two]);
  expect(picturesFor([two, one], copy, 899)).toEqual([two]);
  expect(picturesFor([one, two], copy, 0)).toEqual([]);
});

test('what is no list of pictures gives none', () => {
  const fine = { addresses: ['https://a.example/1.jpg'], mime: 'image/jpeg', base64: 'AAAA' };
  expect(parsePictures([fine])).toEqual([fine]);
  for (const wrong of [null, 'x', [{ ...fine, mime: 'image/svg+xml' }], [{ ...fine, base64: '<b>' }], [{ ...fine, addresses: ['javascript:1'] }], [{ ...fine, addresses: 'x' }]]) expect(parsePictures(wrong)).toEqual([]);
});
