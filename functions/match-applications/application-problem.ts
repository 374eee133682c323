import type { ApplicationRefusal } from '../../domain/match-applications/application-refusal.ts';
import type { ApplicationStatus } from '../../domain/match-applications/match-application.ts';
import { yuan } from '../../domain/explain/amount-text.ts';
import type { Texts } from '../../domain/explain/language.ts';
import type { Problem } from '../http/problem.ts';

const STATUS_NAMES: Readonly<Record<ApplicationStatus, string>> = {
  'to-send': '待报送',
  sent: '已报送',
  decided: '省级已核定',
  paid: '省级已拨付',
  withdrawn: '已撤销',
};

/** A step that an application cannot take, as a problem under the same code and with the figures told. */
export function applicationProblem(refusal: ApplicationRefusal): Problem {
  const { code, ...figures } = refusal;
  const detail = detailOf(refusal);
  return { problem: code, ...(detail === null ? {} : { detail }), members: figures };
}

function detailOf(refusal: ApplicationRefusal): Texts | null {
  switch (refusal.code) {
    case 'match-application.wrong-state': {
      const { applicationStatus, allowedFrom } = refusal;
      return {
        zh: `配套申请现为“${STATUS_NAMES[applicationStatus]}”；此操作只适用于：${STATUS_NAMES[allowedFrom]}。`,
        en: `The application is ${applicationStatus}; this can be done only to one that is ${allowedFrom}.`,
      };
    }
    case 'match-application.day-out-of-range': {
      const { day, firstDay, lastDay } = refusal;
      return {
        zh: `日期 ${day} 须在 ${firstDay} 至 ${lastDay} 之间。`,
        en: `${day} does not lie between ${firstDay} and ${lastDay}.`,
      };
    }
    case 'match-application.amount-not-less': {
      const { amountFen, appliedFen } = refusal;
      return {
        zh: `部分批准的金额 ${yuan(amountFen)} 须大于零且小于申请金额 ${yuan(appliedFen)}。`,
        en: `${yuan(amountFen)} is not between nothing and the ${yuan(appliedFen)} that was applied for.`,
      };
    }
    case 'match-application.nothing-granted':
      return null;
  }
}
