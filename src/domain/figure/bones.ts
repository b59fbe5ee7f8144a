/** Lengths in units of the figure; proportions of an adult of about eight heads (a picture's, not a study's). */
export const bones = {
  trunkLow: 14,
  trunkUp: 16,
  neck: 6.5,
  upperArm: 17,
  forearm: 15,
  /** Wrist to the middle of the fingertips. */
  hand: 5.4,
  thigh: 24,
  shank: 23,
  /** Ankle to the ball of the foot, along the sole. */
  foot: 6,
  /** Ankle to the back of the heel, along the sole. */
  heel: 2.2,
  /** Ankle above the sole. */
  ankle: 2.6,
  halfShoulder: 9.2,
  halfHip: 4.6,
} as const;

/** How high the hip joint of a seated figure is above the floor: the thighs are level, the soles flat. */
export const seatHeight = bones.shank + bones.ankle;
